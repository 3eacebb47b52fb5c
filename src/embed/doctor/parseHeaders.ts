/** A response header. The name is in lower case. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The result of parsing the pasted headers. */
export interface ReadHeaders {
  readonly headers: readonly Header[];
  /** Lines that are not headers. */
  readonly rest: readonly string[];
}

/**
 * Parses response headers in the usual forms: the output of `curl -I` or `curl -v`, a copy from a browser, which may break
 * the line after the colon, nginx or Apache settings, or a bare policy. Of several responses only the last counts: the
 * others are redirects to it.
 */
export function parseHeaders(text: string): ReadHeaders {
  const headers: Header[] = [];
  const rest: string[] = [];
  let pending: string | undefined;
  const indent = /^\s*?\n?([ \t]*)\S/.exec(text)?.[1] ?? "";
  for (const whole of text.split(/\r\n?|\n/)) {
    const raw = whole.startsWith(indent) ? whole.slice(indent.length) : whole;
    const line = raw.replace(/^[<*] ?/, "").trimEnd();
    if (line.trim() === "" || /^> /.test(raw)) continue;
    if (/^\s*HTTP\/\d/i.test(line)) {
      headers.length = 0;
      continue;
    }
    const header = readSetting(line) ?? readHeader(line);
    const last = headers.at(-1);
    if (header !== undefined && header.value !== "") headers.push(header);
    else if (header === undefined && pending !== undefined)
      headers.push({ name: pending, value: line.trim() });
    else if (header === undefined && /^\s/.test(raw) && last !== undefined)
      headers[headers.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
    else if (header === undefined && isPolicy(line)) headers.push({ name: policyName, value: line.trim() });
    else if (header === undefined) rest.push(line.trim());
    pending = header?.value === "" ? header.name : undefined;
  }
  return { headers, rest };
}

const policyName = "content-security-policy";

function readHeader(line: string): Header | undefined {
  const [, name, value = ""] = /^:?([\w-]+)(?::|\t)(.*)$/.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), value: value.trim() };
}

/** Reads a setting of nginx, `add_header Name "value" always;`, or of Apache, `Header always set Name "value"`. */
function readSetting(line: string): Header | undefined {
  const [, name, double, single, bare = ""] =
    /^\s*(?:add_header|Header\s+(?:always\s+)?(?:set|setifempty|add|append|merge))\s+"?([\w-]+)"?\s+(?:"([^"]*)"|'([^']*)'|(\S+?);?(?:\s|$))/i.exec(
      line,
    ) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), value: double ?? single ?? bare };
}

/** Whether a line starts with a policy directive, without a header name. */
function isPolicy(line: string): boolean {
  return /^\s*"?(?:[a-z]+-src(?:-elem|-attr)?|default-src|base-uri|form-action|frame-ancestors|upgrade-insecure-requests|sandbox)\b/i.test(
    line,
  );
}
