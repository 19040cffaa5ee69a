/** Database servers that tests start, where they are installed. */
@NullMarked
package dev.ringfence.schema.server;

import org.jspecify.annotations.NullMarked;
