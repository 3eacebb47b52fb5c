import type { headers as ru } from "../../ru/doctor/headers";
import { sayRights } from "./rights";

type Blocked = Parameters<(typeof ru)["blocked"]["detail"]>[0];

const needs = {
  frame: "The page keeps out frames of the atlas.",
  script: "The page keeps out the script of the atlas, and there is a picture instead of the live figure.",
  picture: "The page keeps out pictures of the atlas.",
  style:
    "The page keeps out styles in attributes, which hold the figure’s height: allow them, or put them into the site’s style sheet.",
};

function sayBlocked({ need, line }: Blocked): string {
  const nonce =
    "With 'strict-dynamic' addresses do not count: give the script tag a nonce with the value that other scripts of the page have.";
  return line === undefined ? `${needs[need]} ${nonce}` : needs[need];
}

export const headers: typeof ru = {
  blocked: {
    title: "The security policy of the page keeps the figure out",
    why: "Content-Security-Policy lists what the page may load, and the atlas is not in the list.",
    todo: "Allow the address of the atlas: in frame-src for the frame, script-src for the script, img-src for the picture.",
    detail: sayBlocked,
  },
  "only-reported": {
    title: "The policy only reports so far",
    why: "Report-Only blocks nothing, but once the policy is switched on the figure will vanish.",
    todo: "Mend it beforehand.",
    detail: sayBlocked,
  },
  "page-sandboxed": {
    title: "The whole page is in a sandbox",
    why: "The directive sandbox counts for the frames in the page too.",
    todo: "Add the rights that are missing to the directive.",
    detail: sayRights,
  },
  "embedder-policy": {
    title: "The page takes only frames with a header of their own",
    why: "With Cross-Origin-Embedder-Policy a browser shows no frame of a site that does not send such a header itself; the atlas does not.",
    todo: "Take the header off this page. In browsers built on Chromium the frame’s attribute credentialless helps too, and for a picture crossorigin, everywhere.",
  },
  "permission-withheld": {
    title: "The page does not hand a feature on to the figure",
    why: "What the page does not have itself it cannot give to a frame.",
    todo: "If the feature is needed, mend the header.",
    detail: ({ feature }) => `Feature: ${feature}.`,
  },
  "framing-header": {
    title: "This header is not in the figure’s way",
    why: "X-Frame-Options and frame-ancestors say who may frame your page, not what your page shows.",
    todo: "Nothing has to be changed.",
  },
  "headers-unread": {
    title: "These do not look like headers",
    why: "There are no lines of the kind “Name: value”.",
    todo: "Copy the headers from the developer tools, under Network, or by curl -I.",
  },
};
