/** What the levels below the years need, and the years do not. */
export { MeetingTier } from "./MeetingTier";
export { placeMeeting } from "./placeMeeting";
export { toClocks, toYours } from "./toClocks";
