import type { offline as ru } from "../ru/offline";

export const offline: typeof ru = {
  title: "Offline",
  says: {
    unsaved:
      "The atlas can be saved in the browser and opened without a network. It takes a download of about 1 MB.",
    saving: "The atlas is being saved. You can go on reading.",
    ready: "Ready offline. A network is needed only to embed figures and to download files.",
    outdated:
      "Ready offline. There is a new version: if you update, all open pages of the atlas will load anew.",
    updating: "The atlas is being updated.",
    failed:
      "The atlas could not be saved: the connection broke off, the device has little room, or the site is just changing its version.",
  },
  cannot: {
    insecure: "The atlas cannot be saved for use offline: browsers allow this only to sites with https.",
    unsupported:
      "The atlas cannot be saved for use offline: this browser is not able to, at least not in this window.",
    forbidden:
      "The atlas cannot be saved for use offline: the browser does not let this site keep data. This happens in private windows and where cookies are blocked.",
  },
  save: "Save for use offline",
  again: "Try again",
  update: "Update",
};
