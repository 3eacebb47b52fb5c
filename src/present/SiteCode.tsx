import { useSyncExternalStore } from "react";
import type { Messages } from "../text/messages";
import { QrCode } from "../ui/QrCode";
import { toSiteAddress } from "./siteAddress";

interface SiteCodeProps {
  readonly messages: Pick<Messages, "present">;
}

/** The address of the atlas for a phone, as a code and in letters; where it has none, one line that says why. */
export function SiteCode({ messages: { present } }: SiteCodeProps) {
  const address = useSyncExternalStore(never, readAddress, () => undefined);
  if (address === undefined) return null;
  if (address === "") return <p className="site-code">{present.code.nowhere}</p>;
  return (
    <figure className="site-code">
      <QrCode address={address} label={present.code.label(address)} />
      <figcaption>
        {present.code.lead}
        <span>{address.replace(/^https?:\/\//, "")}</span>
      </figcaption>
    </figure>
  );
}

const never = () => () => undefined;
const readAddress = () => toSiteAddress(window.location, import.meta.env.BASE_URL);
