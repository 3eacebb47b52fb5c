import type { AddressSpace } from "../../model/address";
import type { Language } from "../../model/language";
import { type PictureWording, toPictureWords } from "../pictureWords";
import { loadSnippetTable } from "../snippetTable";
import { type Diagnosis, diagnose, type Pasted, type Patient } from "./diagnose";
import { heightIn, mend, needsMending } from "./mend";

/** What the doctor says of what was pasted. */
export interface Report extends Diagnosis {
  readonly remedies: readonly Remedy[];
}

/** The code of a snippet as it should be; undefined where nobody can tell what it should show. */
export interface Remedy {
  readonly patient: Patient;
  readonly code: string | undefined;
}

export interface Doctor {
  /** The root of the site, with a slash at its end. */
  readonly site: string;
  readonly examine: (pasted: Pasted) => Promise<Report>;
}

/** Where the doctor is, and what it has to ask for. */
export interface Practice {
  /** The address of its page. */
  readonly here: string;
  /** The path below which the site lies, with a slash at both ends. */
  readonly base: string;
  readonly archive: Archive;
}

/** What is asked for only when something was pasted. */
export interface Archive {
  readonly loadSpace: () => Promise<AddressSpace>;
  readonly loadWording: (language: Language) => Promise<PictureWording>;
}

/** Brings what the doctor has to know. Of what is pasted no word is sent. */
export async function openDoctor({ here, base, archive }: Practice): Promise<Doctor> {
  const [table, space] = await Promise.all([loadSnippetTable(base), archive.loadSpace()]);
  const site = table.site ?? new URL(base, here).href;
  /** The words of a view come in its own language, which may be another than that of the page. */
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
