import type { offline as ru } from "../ru/offline";

export const offline: typeof ru = {
  title: "Offline",
  says: {
    unsaved: "The atlas can be saved in the browser and opened offline. The download is at most 1.3 MB.",
    saving: "The atlas is being saved. You can keep reading.",
    ready: "Ready to use offline. An internet connection is needed only to embed figures and download files.",
    outdated:
      "Ready to use offline. There is a new version: updating will reload all open pages of the atlas.",
    updating: "The atlas is being updated.",
    failed:
      "The atlas could not be saved: the connection was lost, the device is short of space or the site was being updated.",
  },
  cannot: {
    insecure: "The atlas cannot be saved for use offline: browsers allow this only for sites with https.",
    unsupported:
      "The atlas cannot be saved for use offline: this browser does not support it, at least not in this window.",
    forbidden:
      "The atlas cannot be saved for use offline: the browser does not let this site store data. This happens in private windows and where cookies are blocked.",
  },
  save: "Save for use offline",
  again: "Try again",
  update: "Update",
};
