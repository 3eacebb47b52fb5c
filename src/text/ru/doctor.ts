/** Words of the page that checks what a webmaster has pasted. */
export const doctor = {
  title: "Что не так с вставкой",
  description: "Проверка кода, которым рисунок атласа вставлен на страницу: что мешает и как исправить.",
  lead: "Вставьте код или страницу целиком – здесь будет сказано, что мешает рисунку и как это исправить.",
  noscript: "Проверку делает JavaScript, а он выключен.",
};
