/** The chunk that the levels of days and meeting need and the level of years does not. */
export { MeetingTier } from "./MeetingTier";
export { placeMeeting } from "./placeMeeting";
export { toClocks, toYours } from "./toClocks";
