package dev.ringfence.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.printed.Printed;
import dev.ringfence.report.ReportsOfText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Has Markdown read back by a reader that knows nothing of how it was written, and compares all of it. */
class MarkdownTest {

    private static final String SIGNS =
            IntStream.range(' ' + 1, 127).mapToObj(Character::toString).collect(Collectors.joining());

    private static Stream<String> texts() {
        return Stream.of(
                        ReportsOfText.hostile().stream(),
                        Stream.of(
                                SIGNS,
                                SIGNS + SIGNS,
                                "a",
                                "&amp; &lt; &#58;",
                                "a < b && c > d",
                                "<b>x</b>",
                                "<!A #12 @b",
                                "1. x"),
                        Stream.of("a`b", "`a", "a`", "``a``b`", "a|b", "a\\|b", "\\", "a\\", " a ", "~~a~~ $x$", "#12"))
                .flatMap(each -> each);
    }

    private static Stream<DynamicTest> each(UnaryOperator<String> readBack) {
        return texts().map(text -> DynamicTest.dynamicTest(
                Printed.of(text), () -> assertThat(readBack.apply(text)).isEqualTo(Printed.of(text))));
    }

    @TestFactory
    Stream<DynamicTest> words_are_read_back_as_they_were() {
        return each(text -> said("- **Why:** a" + Markdown.text(text) + "z\n", "Why:"));
    }

    /** Some readers take more for a tag than the standard does. */
    @TestFactory
    Stream<DynamicTest> words_have_no_sign_of_a_tag_but_of_empty_comments() {
        return texts().map(text -> DynamicTest.dynamicTest(
                Printed.of(text),
                () -> assertThat(Markdown.text(text).replace("<!-- -->", "")).doesNotContain("<", ">")));
    }

    @Test
    void a_tag_at_the_start_of_a_line_is_text() {
        assertThat(codes(Markdown.text("<script x") + "\n`code`\n")).containsExactly("code");
    }

    /** Joins what is plain text, and stands for it with what is not; the words around it hold its spaces. */
    private static String said(String page, String label) {
        StringBuilder said = new StringBuilder();
        Parser.builder().build().parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                said.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                said.append("(code)");
            }

            @Override
            public void visit(HtmlInline node) {
                said.append(node.getLiteral().equals("<!-- -->") ? "" : "(html)");
            }
        });
        assertThat(said.toString()).startsWith(label + " a").endsWith("z");
        return said.substring(label.length() + 2, said.length() - 1);
    }

    @TestFactory
    Stream<DynamicTest> names_are_read_back_as_they_were() {
        return each(text -> only(codes("At " + Markdown.code(text) + ", so.\n")));
    }

    @TestFactory
    Stream<DynamicTest> names_in_a_table_are_read_back_as_they_were() {
        return each(text -> {
            String page = "| a | b |\n|---|---|\n| " + Markdown.cell(text) + " | x |\n";
            assertThat(cells(page)).isEqualTo(4);
            return only(codes(page));
        });
    }

    private static Node read(String page) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.NONE)
                .build()
                .parse(page);
    }

    private static List<String> codes(String page) {
        List<String> codes = new ArrayList<>();
        read(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Code node) {
                codes.add(node.getLiteral());
            }
        });
        return codes;
    }

    private static String only(List<String> codes) {
        assertThat(codes).hasSize(1);
        return codes.get(0);
    }

    private static int cells(String page) {
        List<Node> cells = new ArrayList<>();
        read(page).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(node);
                }
                visitChildren(node);
            }
        });
        return cells.size();
    }

    @Test
    void lines_of_a_block_are_read_back_as_they_were() {
        List<String> blocks = new ArrayList<>();
        read(Markdown.block("diff", "- a\n+ ```\n\u001b ````b")).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock node) {
                blocks.add(node.getInfo() + " " + node.getLiteral());
            }
        });

        assertThat(blocks).containsExactly("diff - a\n+ ```\n\\u001b ````b\n");
    }
}
