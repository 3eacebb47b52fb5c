/** Messages of a figure that is embedded in a partner's page. */
export const embed = {
  open: "Открыть в Атласе",
};
