/**
 * Reads XML files into small trees that know their lines. Document types are passed over: nothing is fetched, and no
 * entity is expanded but the five of XML.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.tables.mapping.xml;

import org.jspecify.annotations.NullMarked;
