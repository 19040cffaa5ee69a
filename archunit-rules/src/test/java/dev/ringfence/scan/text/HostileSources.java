package dev.ringfence.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes sources of what is hard to tell apart: most of them no compiler would take. */
final class HostileSources {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\"\"\"",
            "\\",
            "\\\\",
            "\\\"",
            "\\'",
            "\\n",
            "\\u000a",
            "\\u000d",
            "\\u0022",
            "\\u005c",
            "\\uuu0061",
            "\\\\u0041",
            "\\u00",
            "\\uFFFF",
            "\\uD835",
            "/",
            "//",
            "/*",
            "*/",
            "/**",
            "/*/",
            "*",
            "\n",
            "\r",
            "\r\n",
            "\n\r",
            "\t",
            "\f",
            "\u000b",
            "\u0000",
            "\u001a",
            "\u007f",
            "\u00ad",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFF",
            "ä",
            "注文",
            "𝒜",
            "é */",
            "_",
            "$",
            "0x1F",
            "1.5e-3",
            "1_000",
            ";",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            ",",
            "=",
            "@",
            ".",
            "...",
            "::",
            "@Mark ",
            "@interface ",
            "class ",
            "interface ",
            "enum ",
            "record ",
            "record R(",
            "non-sealed ",
            "sealed permits ",
            "package ",
            "package a.b;",
            "import ",
            "import static ",
            "import module ",
            "import shop.orders.*;",
            "import static shop.Order.MAX;",
            "module a { exports shop.orders; }",
            "static ",
            "shop",
            "shop.",
            "shop.orders.Order",
            "shop . orders /* x */ . // y\n Order",
            "shop.orders.@Mark Order",
            "Map<String, List<shop.Order[]>>",
            "Order",
            "void main() {}",
            "A",
            "a",
            "\"shop.Order\"",
            "'\\''",
            "\"\"\"\n  shop.Order \\\"\"\" \"\"\"");

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.US_ASCII,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            Charset.forName("Shift_JIS"));

    private static final int MOST_PIECES = 24;
    private static final int KINDS_OF_BYTES = 256;

    private final Random random;

    HostileSources(long seed) {
        this.random = new Random(seed);
    }

    /** A source; one in four has only ASCII that needs no closer look, and one in eight has bytes that are malformed. */
    SourceBytes next() {
        Charset charset = oneOf(ENCODINGS);
        boolean isPlain = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        for (int left = random.nextInt(MOST_PIECES) + 1; left > 0; left--) {
            String piece = oneOf(PIECES);
            if (!isPlain || piece.chars().allMatch(c -> c < 127 && c >= ' ' && c != '\\')) {
                text.append(piece).append(random.nextInt(3) == 0 ? " " : "");
            }
        }
        byte[] bytes = text.toString().getBytes(charset);
        if (random.nextInt(8) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(KINDS_OF_BYTES);
        }
        return new SourceBytes(bytes, charset);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
