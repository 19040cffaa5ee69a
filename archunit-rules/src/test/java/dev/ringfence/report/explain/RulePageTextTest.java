package dev.ringfence.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.RulePage;
import dev.ringfence.map.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what the console shows of a rule's page to the page itself, whatever it has of examples. */
class RulePageTextTest {

    private static final Pattern CODE_IN_A_LINE = Pattern.compile("`[^`\n]+`");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_example_and_every_piece_of_code_is_there_to_the_letter(Rule rule) {
        RulePage page = new RulePage(rule, "");
        List<String> shown = RulePageText.of(page);

        assertThat(shown).containsSubsequence(examples(page.text()));
        assertThat(codes(String.join("\n", shown))).containsAll(codes(proseOf(page.text())));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void no_mark_of_headings_links_and_bold_text_is_left(Rule rule) {
        List<String> prose = RulePageText.of(new RulePage(rule, "")).stream()
                .filter(line -> !line.startsWith("    "))
                .map(line -> CODE_IN_A_LINE.matcher(line).replaceAll(""))
                .toList();

        assertThat(prose).noneMatch(line -> line.startsWith("#") || line.contains("**") || line.contains("]("));
    }

    @Test
    void the_files_of_a_flag_keep_their_globs() {
        assertThat(RulePageText.of(new RulePage(Rule.STRAY_FLAG, "")))
                .contains("- `{key: ..., in: [\"deploy/**/*.yaml\"]}` names files that have the key. They count for");
    }

    private static List<String> examples(String page) {
        List<String> lines = new ArrayList<>();
        boolean isCode = false;
        for (String line : page.lines().toList()) {
            boolean isFence = line.strip().startsWith("```");
            isCode ^= isFence;
            if (isCode && !isFence) {
                lines.add("    " + line);
            }
        }
        return lines;
    }

    private static String proseOf(String page) {
        return page.replaceAll("(?s)```.*?```", "");
    }

    private static List<String> codes(String text) {
        return CODE_IN_A_LINE.matcher(text).results().map(MatchResult::group).toList();
    }
}
