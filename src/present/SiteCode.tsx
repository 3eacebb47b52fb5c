import type { Messages } from "../text/messages";
import { QrCode } from "../ui/QrCode";
import { useSiteAddress } from "./useSiteAddress";

interface SiteCodeProps {
  readonly messages: Pick<Messages, "present">;
}

/** The address of the atlas for a phone, as QR code and text; without an address, one line with the reason. */
export function SiteCode({ messages: { present } }: SiteCodeProps) {
  const address = useSiteAddress();
  if (address === undefined) return null;
  if (address === "") return <p className="site-code">{present.code.nowhere}</p>;
  return (
    <figure className="site-code">
      <QrCode address={address} label={present.code.label(address)} />
      <figcaption>
        <span>{present.code.lead}</span>
        <span className="site-address" translate="no">
          {address.replace(/^https?:\/\//, "")}
        </span>
      </figcaption>
    </figure>
  );
}
