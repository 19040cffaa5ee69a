/** What the projects of one session leave for each other. */
@NullMarked
package dev.ringfence.maven.session;

import org.jspecify.annotations.NullMarked;
