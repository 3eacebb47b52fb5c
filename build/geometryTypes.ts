/** Longitude and latitude in degrees, or x and y in pixels, depending on the stage. */
export type Point = readonly [number, number];

/** A closed line: the last point repeats the first. */
export type Ring = readonly Point[];

/** An outline, then its holes. */
export type Polygon = readonly Ring[];

/** The parts of a country; possibly just one. */
export type MultiPolygon = readonly Polygon[];

/** A shape of a topology: its rings are lists of arcs, so that neighbours share their border. */
export type Shape = {
  readonly type: "MultiPolygon";
  readonly id?: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
};

/** TopoJSON as far as this build reads it (github.com/topojson/topojson-specification). */
export type Topology = {
  readonly type: "Topology";
  readonly arcs: readonly (readonly Point[])[];
};

/** All shapes of the map, in pixels. */
export type ShapesTopology = Topology & {
  readonly objects: {
    readonly shapes: { readonly type: "GeometryCollection"; readonly geometries: readonly Shape[] };
  };
};

/** x, y and the weight: the area in square pixels that is lost without this point; infinite for a point that must stay. */
export type WeightedPoint = readonly [number, number, number];

/** A topology with weighted points. */
export type WeightedTopology = Omit<ShapesTopology, "arcs"> & {
  readonly arcs: readonly (readonly WeightedPoint[])[];
};

/** `world-atlas`: one topology of all countries, by ISO 3166-1 numeric code. */
export type World = Topology & {
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
};
