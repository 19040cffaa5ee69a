package dev.ringfence.report.page;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.WayOut;
import dev.ringfence.files.Sha256;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedGround;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedMap;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Made-up reports on a monolith of many modules, the same for the same seed. */
final class Monoliths {

    private static final List<String> NAMES = List.of(
            "app",
            "batch",
            "admin-ui",
            "web-backoffice",
            "mobile-api",
            "partner-api",
            "exports",
            "search-ui",
            "reporting",
            "imports",
            "checkout",
            "pricing",
            "rest-api",
            "notifications",
            "returns",
            "promotions",
            "loyalty",
            "warehouse",
            "orders",
            "invoicing",
            "payments",
            "shipping",
            "subscriptions",
            "fraud",
            "procurement",
            "forecast",
            "campaigns",
            "billing",
            "recommendation",
            "orders-api",
            "catalog",
            "ledger",
            "crm",
            "payments-api",
            "accounts",
            "documents",
            "suppliers",
            "web-shop",
            "shipping-api",
            "customers",
            "contracts",
            "addresses",
            "currency",
            "billing-api",
            "persistence",
            "inventory",
            "tax",
            "calendar",
            "messaging",
            "search",
            "files",
            "scheduling",
            "audit",
            "security",
            "i18n",
            "metrics",
            "kernel",
            "common",
            "testing-support",
            "config");
    private static final List<String> STATES = List.of("active", "active", "active", "closed", "frozen", "extracting");
    private static final List<String> WORDS = List.of(
            "Order",
            "Invoice",
            "Customer",
            "Payment",
            "Shipment",
            "Price",
            "Stock",
            "Ledger",
            "Contract",
            "Address",
            "Report",
            "Message",
            "Account",
            "Product",
            "Session");
    private static final List<String> KINDS = List.of(
            "Service", "Repository", "Controller", "Factory", "Listener", "Mapper", "Client", "Policy", "Event", "Dto");
    private static final int TYPES = 150;

    private final Random random;
    private final int modules;
    private final List<ReportedViolation> violations = new ArrayList<>();
    private final Map<List<String>, ReportedUse> uses = new LinkedHashMap<>();

    private Monoliths(int modules, long seed) {
        this.random = new Random(seed);
        this.modules = modules;
    }

    /** A report with so many known violations, some new ones and one of everything else. */
    static Report of(int modules, int known, int fresh) {
        Monoliths made = new Monoliths(modules, 7);
        return made.report(known, fresh);
    }

    /** A year of debt that mostly shrinks, and a commit for each known violation. */
    static ReportedHistory history(Report report) {
        LocalDate day = LocalDate.of(2026, 11, 30);
        Map<String, Integer> now = Debts.of(report).known();
        List<ReportedHistory.Point> trend = IntStream.rangeClosed(0, 80)
                .mapToObj(at ->
                        new ReportedHistory.Point("c" + (1000 + at), day.minusDays(400 - at * 5L), known(now, at)))
                .toList();
        SortedMap<String, ReportedHistory.Since> since = new TreeMap<>();
        report.violations().stream().filter(Debts::isKnown).forEach(violation -> {
            int at = Math.floorMod(violation.id().hashCode(), 81);
            since.put(violation.id(), new ReportedHistory.Since("c" + (1000 + at), day.minusDays(400 - at * 5L)));
        });
        return new ReportedHistory(day, trend, since);
    }

    private static SortedMap<String, Integer> known(Map<String, Integer> now, int at) {
        SortedMap<String, Integer> known = new TreeMap<>();
        now.forEach((module, count) -> known.put(
                module,
                module.length() % 5 == 0
                        ? count * Math.min(80, at + 40) / 80
                        : count + (count / 3 + module.length()) * (80 - at) / 80));
        return known;
    }

    private Report report(int known, int fresh) {
        List<ReportedModule> all =
                IntStream.range(0, modules).mapToObj(this::module).toList();
        IntStream.range(0, modules * 6).forEach(unused -> allow());
        List<int[]> owing = IntStream.range(0, Math.max(1, modules * 5 / 4))
                .mapToObj(unused -> pair())
                .toList();
        IntStream.range(0, known)
                .forEach(number -> violation(number, owing.get(random.nextInt(1 + random.nextInt(owing.size())))));
        IntStream.range(0, fresh).forEach(number -> violation(-1 - number, owing.get(number % 3)));
        violations.sort((left, right) -> left.isNew() == right.isNew() ? 0 : left.isNew() ? -1 : 1);
        return new Report(
                "1.0.0",
                "com.acme:shop",
                ReportedVerdict.BROKEN,
                View.WHOLE,
                Optional.of(new ReportedMap("module-map.yaml", "", List.of(), Sha256.hex("map"), new TreeMap<>())),
                Optional.of(new ReportedBase("origin/main", "3f2a91c", "reason", 2, 1, -4, List.of(), List.of())),
                IntStream.range(0, 14)
                        .mapToObj(number -> project(number, known, fresh))
                        .toList(),
                all,
                uses.values().stream()
                        .sorted((left, right) -> (left.from() + left.to()).compareTo(right.from() + right.to()))
                        .toList(),
                List.of(Rule.UNDECLARED_DEPENDENCY, Rule.FROZEN_CODE),
                List.copyOf(violations),
                List.of(exception("billing", 12), exception("com.acme.shop.orders.OrderId", 200), exception("tax", -3)),
                List.of(change()),
                List.of(),
                List.of(new ReportedGrowth(
                        new GrowthEntry(
                                GrowthEntry.Kind.BASELINE,
                                "com.acme.shop.tax.TaxPolicy",
                                Optional.of("com.acme.shop.crm.CustomerDto"),
                                "ringfence/tax.baseline",
                                3,
                                Optional.empty()),
                        true,
                        Optional.of("@acme/crm"),
                        Optional.of("say why behind the line: ` # why it has to be`"))),
                List.of(),
                List.of(advice()));
    }

    private ReportedModule module(int number) {
        boolean isShared = number >= modules - 4;
        return new ReportedModule(
                name(number),
                Optional.empty(),
                new Place("module-map.yaml", 5 + number * 4),
                isShared ? "active" : STATES.get(random.nextInt(STATES.size())),
                Optional.empty(),
                Optional.of("@acme/team-" + number % 9),
                isShared,
                false,
                List.of("." + packageName(number)),
                List.of("*"),
                List.of(),
                40 + random.nextInt(400),
                0);
    }

    private static String name(int number) {
        return number < NAMES.size() ? NAMES.get(number) : "module-" + number;
    }

    private static String packageName(int number) {
        return name(number).replace("-", "");
    }

    private int[] pair() {
        int from = random.nextInt(modules);
        int to = random.nextInt(modules);
        return from == to ? pair() : new int[] {from, to};
    }

    private void allow() {
        int[] pair = pair();
        int from = Math.min(pair[0], pair[1]);
        int to = Math.max(pair[0], pair[1]);
        add(new ReportedUse(name(from), name(to), 1 + random.nextInt(60), 0, 0, 0, 0, true));
    }

    private void add(ReportedUse use) {
        uses.merge(
                List.of(use.from(), use.to()),
                use,
                (left, right) -> new ReportedUse(
                        left.from(),
                        left.to(),
                        Math.max(left.allowed(), right.allowed()),
                        0,
                        left.known() + right.known(),
                        0,
                        left.fresh() + right.fresh(),
                        left.declared() || right.declared()));
    }

    private void violation(int number, int[] pair) {
        boolean isNew = number < 0;
        String from = name(pair[0]);
        String to = name(pair[1]);
        add(new ReportedUse(from, to, 0, 0, isNew ? 0 : 1, 0, isNew ? 1 : 0, false));
        String type = type(pair[0]);
        violations.add(new ReportedViolation(
                Sha256.hex("violation " + number).substring(0, 32),
                Rule.UNDECLARED_DEPENDENCY,
                isNew ? ReportedStatus.NEW : ReportedStatus.KNOWN,
                isNew,
                new ReportedEnd(from, type),
                Optional.of(new ReportedEnd(to, type(pair[1]))),
                List.of("bytecode", "source"),
                Optional.of("@acme/team-" + pair[1] % 9),
                from + " may use audit, persistence (module-map.yaml:" + (5 + pair[0] * 4) + ")",
                ReportedGround.none(),
                List.of(new Place(
                        "shop-" + packageName(pair[0]) + "/src/main/java/" + type.replace('.', '/') + ".java",
                        10 + random.nextInt(300))),
                new Place("module-map.yaml", 5 + pair[0] * 4),
                isNew ? Optional.empty() : Optional.of(new Place("ringfence/" + from + ".baseline", 4 + number)),
                isNew ? Optional.of(0) : Optional.empty(),
                "com.acme:shop-" + packageName(pair[0]),
                CodeKind.MAIN));
    }

    private String type(int module) {
        int number = random.nextInt(TYPES);
        return "com.acme.shop." + packageName(module) + (number % 3 == 0 ? ".internal." : ".")
                + WORDS.get(number % WORDS.size()) + KINDS.get(number / WORDS.size() % KINDS.size());
    }

    private static ReportedProject project(int number, int known, int fresh) {
        boolean isFirst = number == 0;
        return new ReportedProject(
                "com.acme:shop-part-" + number,
                "part-" + number,
                CodeKind.MAIN,
                isFirst ? ReportedVerdict.BROKEN : ReportedVerdict.KEPT,
                new Coverage(900 + number, 880, 5, 880, number, 3, List.of()),
                new Counts(isFirst ? known : 0, 0, 0, isFirst ? 1 : 0, isFirst ? fresh : 0, 0, 0));
    }

    private static ReportedException exception(String from, int days) {
        return new ReportedException(
                from,
                Optional.of("orders"),
                Optional.empty(),
                Optional.of("shared id until ORD-123"),
                Optional.of("@acme/billing"),
                Optional.of(LocalDate.of(2026, 11, 30).plusDays(days)),
                Optional.empty(),
                new Place("module-map.yaml", 300));
    }

    private static ReportedChange change() {
        return new ReportedChange(
                Sha256.hex("change").substring(0, 32),
                "ledger",
                "modified",
                "com.acme.shop.ledger.LedgerService#post(Entry)",
                Optional.empty(),
                ReportedStatus.NEW,
                true,
                Optional.of("@acme/team-4"),
                "ledger is frozen (module-map.yaml:129)",
                ReportedGround.none(),
                new Place("shop-ledger/src/main/java/com/acme/shop/ledger/LedgerService.java", 88),
                Optional.empty(),
                "com.acme:shop-ledger");
    }

    private static Advice advice() {
        return new Advice(
                new Reason("it may use audit, persistence", Optional.empty(), Optional.empty()),
                Optional.of("audit, persistence, and what they export"),
                List.of(
                        new WayOut(
                                WayOut.Kind.REQUIRES,
                                "allow it: add it to `requires`, if the direction is right",
                                List.of(new MapEdit(
                                        "module-map.yaml",
                                        9,
                                        List.of("    requires: [audit, persistence]"),
                                        List.of("    requires: [audit, persistence, crm]"))),
                                Optional.empty(),
                                Optional.empty()),
                        WayOut.command(
                                WayOut.Kind.BASELINE,
                                "record it as known debt, if it has to be",
                                "mvn ringfence:baseline -pl :shop -Dringfence.reason=\"why it has to be\"")));
    }
}
