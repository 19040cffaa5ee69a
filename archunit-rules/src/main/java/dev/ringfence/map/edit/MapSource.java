package dev.ringfence.map.edit;

import dev.ringfence.map.yaml.MapFiles;

/**
 * Holds a module map as it is written.
 *
 * @param file the name of its file, as places have it
 * @param files the map with the parts that it includes
 */
public record MapSource(String file, String text, MapFiles files) {}
