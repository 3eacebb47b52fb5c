export { common } from "./common";
export { embed } from "./embed";
