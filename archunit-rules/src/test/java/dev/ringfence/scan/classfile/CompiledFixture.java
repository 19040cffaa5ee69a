package dev.ringfence.scan.classfile;

/** A small code base with every shape of class that javac makes of Java 17. */
final class CompiledFixture {

    private CompiledFixture() {}

    static SourceFolder writeTo(SourceFolder folder) {
        return java8(folder)
                .with("com/acme/Shape.java", """
                        package com.acme;
                        sealed interface Shape permits Round, Square {}
                        record Round(java.util.List<? extends Line[]> lines) implements Shape {
                            Round { java.util.Objects.requireNonNull(lines); }
                            record Inner(Enum<?> value) {}
                        }
                        final class Square implements Shape {
                            @Override public String toString() { return "Lorem ipsum; dolor" + hashCode(); }
                        }
                        """)
                .with("com/acme/package-info.java", "@Deprecated package com.acme;");
    }

    static SourceFolder java8(SourceFolder folder) {
        return folder.with("com/acme/Order.java", """
                        package com.acme;
                        import java.util.function.Supplier;
                        public class Order<T> {
                            private int secret;
                            class Item<S> { class Part { int read() { return secret; } } }
                            static class Nested { private Nested() {} static class Deep {} }
                            Order<String>.Item<Long>.Part part;
                            Object anonymous() { return new Object() { Object again = new Object() {}; }; }
                            Object local() { class Local { int value = secret; } return new Local(); }
                            Supplier<Nested> lambda() { return () -> new Nested(); }
                            Supplier<Thread> reference() { return Thread::new; }
                            long[][] numbers; java.net.URI[][] uris;
                            Object array() { return new java.io.File[1][2]; }
                            int inlined(int i) { switch (i) { case Constants.ANSWER: return 1; default: return 0; } }
                            void caught() { try { lambda(); } catch (IllegalStateException | ArithmeticException e) { throw e; } }
                            <X extends Exception & Runnable> void bounded(X x) throws X {}
                        }
                        """)
                .with("com/acme/Constants.java", """
                        package com.acme;
                        interface Constants { int ANSWER = 42; }
                        class Second {}
                        """)
                .with("com/acme/Colour.java", """
                        package com.acme;
                        enum Colour { RED { @Override int hue() { return 0; } }, BLUE; int hue() { return 1; }
                            static int of(Colour c) { switch (c) { case RED: return 1; default: return 2; } } }
                        class Painter { int of(Colour c) { switch (c) { case RED: return 1; default: return 2; } } }
                        """)
                .with("com/acme/Line.java", """
                        package com.acme;
                        import java.lang.annotation.*;
                        import java.util.ArrayList;
                        @Mark(type = java.util.BitSet.class, colour = Colour.BLUE, inner = {@Mark.Inner(Thread.State.class)})
                        class Line<@Mark T extends @Mark Object> {
                            @Mark int field; void method(@Mark int p) { @Mark ArrayList<String> local = new @Mark ArrayList<>(); }
                        }
                        @Target({ElementType.TYPE, ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @Retention(RetentionPolicy.RUNTIME) @interface Mark {
                            Class<?> type() default java.util.Random.class;
                            Colour colour() default Colour.RED;
                            Inner[] inner() default {};
                            @interface Inner { Class<?>[] value() default java.util.Locale[].class; }
                        }
                        """)
                .with("com/acme/Weird$Name.java", """
                        package com.acme;
                        class Weird$Name { class Inner$Class {} Object o = new Object() {}; void m() { class Local$ {} new Local$(); } }
                        class User$ { Weird$Name.Inner$Class used; }
                        """);
    }
}
