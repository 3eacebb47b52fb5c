import { createStore, type StoreApi } from "zustand/vanilla";
import { type AddressProblem, toAddress } from "../model/address";
import type { CountryCode } from "../model/country";
import type { CountScale, FrameName, Layout, Lens, Level, Theme, View } from "../model/view";

/** What the reader's pointer or focus is on. It never goes into an address. */
type Pointed =
  | { readonly kind: "country"; readonly code: CountryCode }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "place"; readonly id: string };

/** An event as the store needs it: where and when it is. */
export interface ChosenEvent {
  readonly id: string;
  readonly place: string | undefined;
  readonly year: number | undefined;
}

/** What is looked at: all of it goes into the address. */
interface ViewSlice {
  readonly view: View;
  readonly chooseCountry: (country: CountryCode | undefined) => void;
  readonly chooseLens: (lens: Lens) => void;
  readonly chooseYear: (year: number | undefined) => void;
  readonly chooseEvent: (event: ChosenEvent | undefined) => void;
  readonly choosePlace: (place: string | undefined) => void;
  readonly chooseFrame: (frame: FrameName) => void;
  readonly chooseLayout: (layout: Layout) => void;
  readonly chooseScale: (scale: CountScale) => void;
  readonly showOthers: (others: boolean) => void;
  readonly chooseLevel: (level: Level) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

/** Where the pointer is. */
interface PointerSlice {
  readonly pointed: Pointed | undefined;
  readonly pointAt: (pointed: Pointed | undefined) => void;
}

/** What of the address could not be taken as it was. */
interface NoticeSlice {
  readonly problems: readonly AddressProblem[];
  readonly restore: (view: View, problems: readonly AddressProblem[]) => void;
  readonly dismissProblems: () => void;
}

export type Atlas = ViewSlice & PointerSlice & NoticeSlice;
export type AtlasStore = StoreApi<Atlas>;

/** The one store of a page: what its reader chose, never what we know. */
export function createAtlasStore(initial: View): AtlasStore {
  return createStore<Atlas>()((set) => {
    const look = (change: Partial<View>) => set(({ view }) => ({ view: { ...view, ...change } }));
    return {
      view: initial,
      chooseCountry: (country) => look({ country, place: undefined }),
      chooseLens: (lens) => look({ lens }),
      chooseYear: (year) => look({ year }),
      chooseEvent: (event) =>
        look(event === undefined ? { event } : { event: event.id, place: event.place, year: event.year }),
      choosePlace: (place) => look({ place, event: undefined }),
      chooseFrame: (frame) => look({ frame, layout: "map" }),
      chooseLayout: (layout) => look({ layout }),
      chooseScale: (scale) => look({ scale }),
      showOthers: (others) => look({ others }),
      chooseLevel: (level) => look({ level }),
      chooseTheme: (theme) => look({ theme }),
      pointed: undefined,
      pointAt: (pointed) => set({ pointed }),
      problems: [],
      restore: (view, problems) =>
        set((atlas) => ({ view: isSameView(view, atlas.view) ? atlas.view : view, problems })),
      dismissProblems: () => set({ problems: [] }),
    };
  });
}

/** Whether two views have the same addresses: what is restored as it was need not be drawn anew. */
function isSameView(one: View, other: View): boolean {
  return toAddress(one) === toAddress(other) && one.chrome === other.chrome;
}
