package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserTreeConstants;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;

/**
 * Reads mentions of tables by JSqlParser: every place where its grammar wants the name of a table.
 *
 * <p>The syntax tree says where each name stands, and the statement which of them it writes.
 */
final class ParserReader {

    private final TokenList tokens;
    private final ParserRoles roles;
    private final List<Mention> mentions = new ArrayList<>();

    private ParserReader(TokenList tokens, ParserRoles roles) {
        this.tokens = tokens;
        this.roles = roles;
    }

    /** Reads the statement, or returns nothing where the parser refuses it, in whatever way it fails. */
    static Optional<Mentions> read(ParserText text) {
        try {
            CCJSqlParser parser = new CCJSqlParser(text.sql()).withAllowComplexParsing(true);
            Statement statement = parser.Statement();
            ParserReader reader = new ParserReader(text.tokens(), ParserRoles.of(statement));
            reader.walk(parser.getASTRoot());
            return Optional.of(new Mentions(reader.mentions, 0, 0));
        } catch (ParseException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    private void walk(Node node) {
        if (node.getId() == CCJSqlParserTreeConstants.JJTTABLENAME && node.jjtGetValue() instanceof Table table) {
            mention(table, node.jjtGetFirstToken().absoluteBegin - 1);
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            walk(node.jjtGetChild(i));
        }
    }

    private void mention(Table table, int at) {
        int index = indexOf(at);
        Optional<NameAt> read = NameAt.read(tokens.tokens(), index);
        read.filter(name -> !tokens.isSign(name.next(), ".") || roles.isDeleted(table))
                .filter(name -> !isLocked(index) && !isVariable(index))
                .ifPresent(name -> mentions.addAll(roles.mentions(name, table, tokens.is(index - 1, "into"))));
    }

    /** Says whether the name stands in {@code for update of a, b}, where it names an alias. */
    private boolean isLocked(int index) {
        int before = index - 1;
        while (isOfList(before)) {
            before--;
        }
        return tokens.is(before, "of") && tokens.isAny(before - 1, Set.of("update", "share", "key"));
    }

    private boolean isOfList(int index) {
        boolean last = tokens.isSign(index + 1, ",") || tokens.isSign(index + 1, ".");
        return tokens.isSign(index, ",") || tokens.isSign(index, ".") || tokens.isName(index) && last;
    }

    private boolean isVariable(int index) {
        return tokens.is(index - 1, "into") && tokens.isIntoVariables(index - 1);
    }

    private int indexOf(int at) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
