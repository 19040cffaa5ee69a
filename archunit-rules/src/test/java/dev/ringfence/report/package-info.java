@NullMarked
package dev.ringfence.report;

import org.jspecify.annotations.NullMarked;
