/** Ringfence in real Maven builds: a launcher, the samples, and the stories of reactors. */
@NullMarked
package dev.ringfence.maven.it;

import org.jspecify.annotations.NullMarked;
