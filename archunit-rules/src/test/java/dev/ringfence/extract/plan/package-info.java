@NullMarked
package dev.ringfence.extract.plan;

import org.jspecify.annotations.NullMarked;
