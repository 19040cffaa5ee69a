package dev.ringfence.infer;

import java.util.SortedMap;

/**
 * Says what of the code belongs to no module of a first map.
 *
 * @param generated packages that the map ignores, as the map writes them, each with its number of types
 * @param outside packages below no root that nothing claims, each with its number of types
 * @param unnamed how many types there are whose packages no map can name, as the unnamed one
 */
record LeftAlone(SortedMap<String, Integer> generated, SortedMap<String, Integer> outside, int unnamed) {}
