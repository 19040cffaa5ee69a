package dev.ringfence.report.matrix;

/** Holds the colours of the picture, in light and in dark: not every reader of SVG knows variables. */
final class SvgStyle {

    static final String TEXT = """
            <style>
            .paper { fill: #ffffff; }
            text { fill: #1c2733; font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
            .head { font-size: 17px; font-weight: 600; }
            .dim { fill: #5b6875; }
            .name { text-anchor: end; }
            .stripe { fill: #f1f4f8; }
            .self { stroke: #5b6875; stroke-width: 0.7; }
            .allowed, .hatch { fill: #3b6aa8; }
            .m-1 { fill-opacity: 0.24; }
            .m-2 { fill-opacity: 0.36; }
            .m-3 { fill-opacity: 0.5; }
            .m-4 { fill-opacity: 0.66; }
            .m-5 { fill-opacity: 0.84; }
            .known { fill: #e59a2f; }
            .new { fill: #c8102e; }
            .excepted { fill: url(#hatch); stroke: #3b6aa8; }
            .unused, .mark { fill: #5b6875; }
            .count { font: 600 9px Arial, "Liberation Sans", sans-serif; text-anchor: middle; fill: #1f1300; }
            .wide { font-size: 7px; letter-spacing: -0.2px; }
            .new-count { fill: #ffffff; }
            .more { font-weight: 600; fill: #c8102e; }
            @media (prefers-color-scheme: dark) {
              .paper { fill: #14191f; }
              text { fill: #e4e9ef; }
              .dim { fill: #9aa7b4; }
              .stripe { fill: #1b222a; }
              .self { stroke: #9aa7b4; }
              .allowed, .hatch { fill: #7aa7e0; }
              .known { fill: #e8a548; }
              .new { fill: #ff5d6c; }
              .excepted { stroke: #7aa7e0; }
              .unused, .mark { fill: #9aa7b4; }
              .count { fill: #1f1300; }
              .new-count { fill: #14191f; }
              .more { fill: #ff5d6c; }
            }
            </style>
            <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
            patternTransform="rotate(45)"><rect class="hatch" width="1.6" height="5"/></pattern></defs>
            """;

    private SvgStyle() {}
}
