@NullMarked
package dev.ringfence.report.progress;

import org.jspecify.annotations.NullMarked;
