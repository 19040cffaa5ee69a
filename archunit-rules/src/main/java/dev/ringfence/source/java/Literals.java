package dev.ringfence.source.java;

import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.Locale;

/** Reads the values of literals, however the literals are spelled. */
public final class Literals {

    private static final int QUOTES_OF_TEXT_BLOCK = 3;

    private Literals() {}

    /** Returns the kind and the value of a literal; a literal that no compiler would take returns its text. */
    public static String of(LiteralExpr literal) {
        String text = literal.getTokenRange().map(Object::toString).orElseGet(literal::toString);
        try {
            return value(literal, text);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String value(LiteralExpr literal, String text) {
        if (literal instanceof IntegerLiteralExpr) {
            return "int " + (int) whole(text);
        }
        if (literal instanceof LongLiteralExpr) {
            return "long " + whole(text.substring(0, text.length() - 1));
        }
        if (literal instanceof DoubleLiteralExpr) {
            return floating(text.replace("_", "").toLowerCase(Locale.ROOT));
        }
        if (literal instanceof CharLiteralExpr) {
            return "char " + unquoted(text, 1).translateEscapes();
        }
        if (literal instanceof StringLiteralExpr) {
            return "string " + unquoted(text, 1).translateEscapes();
        }
        return literal instanceof TextBlockLiteralExpr ? "string " + textBlock(text) : text;
    }

    private static long whole(String spelled) {
        String digits = spelled.replace("_", "").toLowerCase(Locale.ROOT);
        if (digits.startsWith("0x")) {
            return Long.parseUnsignedLong(digits.substring(2), 16);
        }
        if (digits.startsWith("0b")) {
            return Long.parseUnsignedLong(digits.substring(2), 2);
        }
        boolean isOctal = digits.length() > 1 && digits.startsWith("0");
        return Long.parseUnsignedLong(digits, isOctal ? 8 : 10);
    }

    /** A hexadecimal number has an exponent, so that its last letter says the type as well. */
    private static String floating(String spelled) {
        boolean isFloat = spelled.endsWith("f");
        return isFloat
                ? "float " + Float.floatToIntBits(Float.parseFloat(spelled))
                : "double " + Double.doubleToLongBits(Double.parseDouble(spelled));
    }

    private static String unquoted(String text, int quotes) {
        return text.substring(quotes, text.length() - quotes);
    }

    /**
     * Reads a text block by JLS 3.10.6: what follows the first line end, less the common indentation, and then the
     * escapes.
     */
    private static String textBlock(String text) {
        String content =
                unquoted(text, QUOTES_OF_TEXT_BLOCK).replace("\r\n", "\n").replace('\r', '\n');
        return content.substring(content.indexOf('\n') + 1).stripIndent().translateEscapes();
    }
}
