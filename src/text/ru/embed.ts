/** Words of a figure that stands by itself in the page of a partner. */
export const embed = {
  open: "Открыть в Атласе",
};
