package dev.ringfence.report.graph;

/** Names a place of a picture, in pixels from the left and from the top. */
record Point(double x, double y) {}
