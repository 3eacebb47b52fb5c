import type { AddressSpace } from "../../model/address";
import type { Language } from "../../model/language";
import { type PictureWording, toPictureWords } from "../pictureWords";
import { loadSnippetTable } from "../snippetTable";
import { type Diagnosis, diagnose, type Pasted, type Patient } from "./diagnose";
import { heightIn, mend, needsMending } from "./mend";

/** The diagnosis of the pasted text, with corrected snippets. */
export interface Report extends Diagnosis {
  readonly remedies: readonly Remedy[];
}

/** The corrected code of a snippet; undefined if its view is unknown. */
export interface Remedy {
  readonly patient: Patient;
  readonly code: string | undefined;
}

export interface Doctor {
  /** The root of the site, with a trailing slash. */
  readonly site: string;
  readonly examine: (pasted: Pasted) => Promise<Report>;
}

/** The location of the checker page and its data loaders. */
export interface Practice {
  /** The address of its page. */
  readonly here: string;
  /** The base path of the site, with a leading and a trailing slash. */
  readonly base: string;
  readonly archive: Archive;
}

/** Data that is loaded only when text was pasted. */
export interface Archive {
  readonly loadSpace: () => Promise<AddressSpace>;
  readonly loadWording: (language: Language) => Promise<PictureWording>;
}

/** Loads the data that the checks need. No pasted text is sent. */
export async function openDoctor({ here, base, archive }: Practice): Promise<Doctor> {
  const [table, space] = await Promise.all([loadSnippetTable(base), archive.loadSpace()]);
  const site = table.site ?? new URL(base, here).href;
  /** Uses the wording of the view's language, which may differ from the page's. */
  const prescribe = async (patient: Patient) => {
    const { view } = patient;
    if (view === undefined) return undefined;
    const words = toPictureWords(view, await archive.loadWording(view.language));
    return mend(patient, words, { site, table });
  };
  return {
    site,
    examine: async (pasted) => {
      const diagnosis = diagnose(pasted, { site, space, table, heightOf: heightIn(table) });
      const ill = diagnosis.patients.filter((patient, index) =>
        needsMending(patient, index, diagnosis.findings),
      );
      const remedies = ill.map(async (patient) => ({ patient, code: await prescribe(patient) }));
      return { ...diagnosis, remedies: await Promise.all(remedies) };
    },
  };
}
