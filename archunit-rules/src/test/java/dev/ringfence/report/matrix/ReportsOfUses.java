package dev.ringfence.report.matrix;

import dev.ringfence.map.Place;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.verdict.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports of which nothing matters but which modules use which. */
final class ReportsOfUses {

    private static final List<String> STATES =
            List.of("active", "active", "active", "active", "active", "closed", "frozen", "extracting");
    private static final List<String> NAMES = List.of(
            "app batch admin-ui web-backoffice mobile-api partner-api exports search-ui reporting imports checkout",
            "pricing rest-api notifications returns promotions loyalty warehouse orders invoicing payments shipping",
            "subscriptions fraud procurement forecast campaigns billing recommendation orders-api catalog ledger crm",
            "payments-api accounts documents suppliers web-shop shipping-api customers contracts addresses currency",
            "billing-api persistence inventory tax calendar messaging search files scheduling audit security i18n",
            "metrics kernel common testing-support config");

    private static final int PARENTS = 30;

    private ReportsOfUses() {}

    /**
     * A report of modules such as {@code orders}, {@code orders:frozen}, {@code common:shared} or {@code jdk:external};
     * and of uses such as {@code orders>billing}, declared alone, or {@code orders>billing a12 x1 k3 m1 n2}, with so many
     * allowed, excepted, known, moved and new edges, and {@code d} where it is declared.
     */
    static Report of(String modules, String... uses) {
        return of(
                Arrays.stream(modules.split(" "))
                        .filter(module -> !module.isEmpty())
                        .map(ReportsOfUses::module)
                        .toList(),
                Arrays.stream(uses).map(ReportsOfUses::use).toList());
    }

    static Report of(List<ReportedModule> modules, List<ReportedUse> uses) {
        return new Report(
                "1.0.0",
                "com.acme:shop",
                ReportedVerdict.BROKEN,
                View.WHOLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                modules,
                uses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReportedModule module(String text) {
        String[] parts = text.split(":");
        String what = parts.length == 1 ? "active" : parts[1];
        boolean isPlain = !STATES.contains(what);
        return module(parts[0], isPlain ? "active" : what, what.equals("shared"), what.equals("external"));
    }

    private static ReportedModule module(String name, String state, boolean isShared, boolean isExternal) {
        int dot = name.lastIndexOf('.');
        return new ReportedModule(
                name,
                dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot)),
                new Place("module-map.yaml", 1),
                state,
                Optional.empty(),
                Optional.of("@acme/" + name),
                isShared,
                isExternal,
                List.of("." + name),
                List.of("*"),
                List.of(),
                12,
                0);
    }

    private static ReportedUse use(String text) {
        String[] parts = text.split("[> ]");
        Map<String, Integer> counts = Arrays.stream(parts)
                .skip(2)
                .filter(count -> !count.equals("d"))
                .collect(
                        Collectors.toMap(count -> count.substring(0, 1), count -> Integer.valueOf(count.substring(1))));
        return new ReportedUse(
                parts[0],
                parts[1],
                counts.getOrDefault("a", 0),
                counts.getOrDefault("x", 0),
                counts.getOrDefault("k", 0),
                counts.getOrDefault("m", 0),
                counts.getOrDefault("n", 0),
                parts.length == 2 || Arrays.asList(parts).contains("d"));
    }

    /** A monolith drawn by lot: most uses go down, some are debt, a few are new; some modules hold others. */
    static Report drawn(int modules, int uses, long seed) {
        Random random = new Random(seed);
        List<String> names = names(modules);
        List<ReportedModule> all = new ArrayList<>();
        for (int at = 0; at < modules; at++) {
            boolean isShared = modules > 10 && at >= modules - modules / 15 - 1;
            all.add(module(names.get(at), STATES.get(isShared ? 0 : random.nextInt(STATES.size())), isShared, false));
        }
        all.add(module("jackson", "active", false, true));
        TreeMap<String, ReportedUse> drawn = new TreeMap<>();
        while (drawn.size() < uses) {
            ReportedUse use = use(names, modules, random);
            drawn.put(use.from() + ">" + use.to(), use);
        }
        return of(all, List.copyOf(drawn.values()));
    }

    /** The first 60 are modules of their own, and each of the others is in one of these. */
    private static List<String> names(int modules) {
        List<String> words =
                NAMES.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
        return IntStream.range(0, modules)
                .mapToObj(
                        at -> at < words.size() ? words.get(at) : words.get(at % PARENTS + 2) + ".part-" + at / PARENTS)
                .toList();
    }

    private static ReportedUse use(List<String> names, int modules, Random random) {
        int one = random.nextInt(modules);
        int other = random.nextInt(3) == 0 ? modules - 1 - random.nextInt(1 + modules / 15) : random.nextInt(modules);
        boolean goesUp = random.nextInt(8) == 0;
        int from = goesUp ? Math.max(one, other) : Math.min(one, other);
        int to = one == other ? (from + 1) % modules : goesUp ? Math.min(one, other) : Math.max(one, other);
        boolean isDebt = goesUp || random.nextInt(12) == 0;
        int known = isDebt ? (int) Math.exp(random.nextDouble() * 5.5) : 0;
        return new ReportedUse(
                names.get(from),
                names.get(to),
                isDebt || random.nextInt(14) == 0 ? 0 : (int) Math.exp(random.nextDouble() * 6),
                random.nextInt(40) == 0 ? 2 : 0,
                known,
                isDebt && random.nextInt(10) == 0 ? 1 : 0,
                isDebt && random.nextInt(16) == 0 ? 1 + random.nextInt(3) : 0,
                !isDebt);
    }
}
