@NullMarked
package dev.ringfence.report.advise;

import org.jspecify.annotations.NullMarked;
