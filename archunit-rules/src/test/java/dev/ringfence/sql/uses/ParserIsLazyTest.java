package dev.ringfence.sql.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads texts by classes that cannot see JSqlParser. */
class ParserIsLazyTest {

    @Test
    void a_text_without_a_whole_statement_of_a_known_table_needs_no_parser() throws Exception {
        assertThat(read("left join orders o on o.id = i.o")).contains("table=orders");
        assertThat(read("select 1 from unheard_of")).contains("uses=[]");
        assertThat(read("select 1 from ${table}")).contains("runTimeNames=1");
        assertThat(read("select 1 from unheard_of; left join orders o on o.id = 1"))
                .contains("table=orders");
        assertThat(read("Nothing is taken from stock.")).contains("uses=[]");
    }

    @Test
    void a_whole_statement_of_a_known_table_needs_the_parser() {
        assertThatThrownBy(() -> read("select 1 from orders"))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    private static String read(String text) throws Exception {
        URL room = SqlTexts.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {room}, ClassLoader.getPlatformClassLoader())) {
            Class<?> names = alone.loadClass(KnownNames.class.getName());
            Class<?> dialects = alone.loadClass(Dialect.class.getName());
            Class<?> texts = alone.loadClass(SqlTexts.class.getName());
            Object known = Proxy.newProxyInstance(
                    alone, new Class<?>[] {names}, (proxy, method, args) -> answer(method.getName(), args[0]));
            Object reader = texts.getConstructor(names).newInstance(known);
            return texts.getMethod("read", String.class, dialects)
                    .invoke(
                            reader,
                            text,
                            dialects.getField(Dialect.EITHER.name()).get(null))
                    .toString();
        }
    }

    private static Object answer(String method, Object name) {
        boolean known = name.toString().equals("orders") || name.toString().contains("name=orders");
        return method.equals("isTable") ? (Object) known : Optional.empty();
    }
}
