import type { headers as ru } from "../../ru/doctor/headers";
import { sayRights } from "./rights";

type Blocked = Parameters<(typeof ru)["blocked"]["detail"]>[0];

const needs = {
  frame: "The page blocks frames from the atlas.",
  script: "The page blocks the atlas script, so readers see a picture instead of the live figure.",
  picture: "The page blocks pictures from the atlas.",
  style:
    "The page blocks style attributes, which set the figure’s height: allow them, or move the styles to the site’s style sheet.",
};

function sayBlocked({ need, line }: Blocked): string {
  const nonce =
    "With 'strict-dynamic', addresses are ignored: give the script tag the same nonce as the page’s other scripts.";
  return line === undefined ? `${needs[need]} ${nonce}` : needs[need];
}

export const headers: typeof ru = {
  blocked: {
    title: "The page’s security policy blocks the figure",
    why: "Content-Security-Policy lists what the page may load, and the atlas is not in the list.",
    todo: "Allow the atlas address: in frame-src for the frame, script-src for the script, img-src for the picture.",
    detail: sayBlocked,
  },
  "only-reported": {
    title: "The policy only reports for now",
    why: "Report-Only blocks nothing, but once the policy is enforced the figure will disappear.",
    todo: "Correct it in advance.",
    detail: sayBlocked,
  },
  "page-sandboxed": {
    title: "The whole page is sandboxed",
    why: "The sandbox directive also applies to frames on the page.",
    todo: "Add the missing permissions to the directive.",
    detail: sayRights,
  },
  "embedder-policy": {
    title: "The page accepts only frames with a special header",
    why: "With Cross-Origin-Embedder-Policy, browsers show frames only from sites that send this header themselves. The atlas does, where its host allows it.",
    todo: "If the figure is visible, no change is needed. If not, remove the header from this page. In Chromium-based browsers the credentialless attribute on the frame also helps; for a picture, crossorigin helps everywhere.",
  },
  "permission-withheld": {
    title: "The page does not pass a feature on to the figure",
    why: "A page cannot give a frame what it does not have itself.",
    todo: "If the feature is needed, correct the header.",
    detail: ({ feature }) => `Feature: ${feature}.`,
  },
  "framing-header": {
    title: "This header does not affect the figure",
    why: "X-Frame-Options and frame-ancestors control who may frame your page, not what your page may show.",
    todo: "No change is needed.",
  },
  "headers-unread": {
    title: "These do not look like headers",
    why: "There are no lines of the form “Name: value”.",
    todo: "Copy the headers from the Network tab of the developer tools, or with curl -I.",
  },
};
