import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'

export const WIDTH = 960
export const HEIGHT = 430

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>
const projection = geoNaturalEarth1()
  .scale(172)
  .translate([WIDTH / 2, HEIGHT / 2 + 40])

/** The outlines of all countries as one path (Natural Earth, public domain). */
export function land(): string {
  return geoPath(projection)(feature(world, world.objects.countries)) ?? ''
}

/** Where a point of the earth lies on the map. */
export function spotOf(longitude: number, latitude: number): [number, number] | null {
  return projection([longitude, latitude])
}
