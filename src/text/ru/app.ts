/** Words of the installed site, outside its pages. */
export const app = {
  /** Below the icon, where about twelve letters have room. */
  shortTitle: "Атлас СНГ",
};
