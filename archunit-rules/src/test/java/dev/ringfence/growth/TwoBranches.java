package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A real git repository with {@code main} and {@code topic}, and what each of their commits has, which git is not asked. */
final class TwoBranches {

    private final Shop shop;
    private final SortedMap<String, String> onDisk = new TreeMap<>();
    private Commit main;
    private Commit topic;

    private record Commit(PlainShop shop, List<Commit> parents, Optional<String> said, String sha) {

        boolean is(Commit other) {
            return sha.equals(other.sha);
        }
    }

    TwoBranches(Path folder, PlainShop base) {
        this.shop = Shop.empty(folder, "version: 1");
        base.write(shop.repo.folder, onDisk);
        shop.onMain("base");
        this.main = new Commit(base.copy(), List.of(), Optional.empty(), head());
        this.topic = main;
    }

    /** Returns the tip of main. */
    PlainShop main() {
        return main.shop();
    }

    /** Returns what the branch is compared with: the commits where it left main, and main's tip. */
    List<PlainShop> compared() {
        return Stream.concat(Stream.of(main), leftMainAt().stream())
                .map(Commit::shop)
                .toList();
    }

    /** Returns the newest reason in a commit of the branch. */
    Optional<String> said() {
        List<Commit> ofMain = log(main);
        return log(topic).stream()
                .filter(commit -> !isIn(ofMain, commit))
                .flatMap(commit -> commit.said().stream())
                .findFirst();
    }

    /** Returns what growth says of a work tree that the branch has not committed; the repository is closed then. */
    String verdict(PlainShop today) {
        try (shop) {
            today.write(shop.repo.folder, onDisk);
            return shop.verdict();
        }
    }

    void commit(String message, PlainShop today, Optional<String> said) {
        today.write(shop.repo.folder, onDisk);
        shop.commit(message + trailer(said));
        topic = new Commit(today.copy(), List.of(topic), said, head());
    }

    void onMain(PlainShop next, Optional<String> said) {
        onMain(next, List.of(main), said);
    }

    private void onMain(PlainShop next, List<Commit> parents, Optional<String> said) {
        next.write(shop.repo.folder, onDisk);
        shop.repo.standOn("main");
        parents.stream().skip(1).forEach(parent -> shop.repo.mergingBy(parent.sha()));
        shop.commit("main" + trailer(said));
        main = new Commit(next, parents, said, head());
        shop.repo.standOn("topic");
    }

    /** The older half of the branch becomes one commit of main. */
    void squashHalf() {
        List<Commit> log = log(topic);
        PlainShop half = log.get(log.size() / 2).shop();
        onMain(half.merged(main.shop(), leftMainAt().get(0).shop()), Optional.empty());
    }

    /** Merges main into the branch, and maybe the branch as it was into main: then they have left each other twice. */
    PlainShop mergeMain(boolean bothWays) {
        PlainShop base = leftMainAt().get(0).shop();
        Commit mine = topic;
        Commit theirs = main;
        PlainShop merged = mine.shop().merged(theirs.shop(), base);
        merged.write(shop.repo.folder, onDisk);
        shop.repo.mergingBy(theirs.sha());
        shop.commit("merge main");
        topic = new Commit(merged.copy(), List.of(mine, theirs), Optional.empty(), head());
        if (bothWays) {
            onMain(theirs.shop().merged(mine.shop(), base), List.of(theirs, mine), Optional.empty());
        }
        return merged;
    }

    private static String trailer(Optional<String> said) {
        return said.map(why -> "\n\nRingfence-Reason: " + why).orElse("");
    }

    private String head() {
        return shop.repo.head().sha();
    }

    /** Returns the common commits that are before no other common one. */
    private List<Commit> leftMainAt() {
        List<Commit> ofMain = log(main);
        List<Commit> common =
                log(topic).stream().filter(commit -> isIn(ofMain, commit)).toList();
        return common.stream()
                .filter(commit -> common.stream().noneMatch(other -> !other.is(commit) && isIn(log(other), commit)))
                .toList();
    }

    /** Returns the commit and all before it, nearest first. */
    private static List<Commit> log(Commit commit) {
        List<Commit> log = new ArrayList<>(List.of(commit));
        for (int i = 0; i < log.size(); i++) {
            log.get(i).parents().stream().filter(parent -> !isIn(log, parent)).forEach(log::add);
        }
        return log;
    }

    private static boolean isIn(List<Commit> commits, Commit commit) {
        return commits.stream().anyMatch(each -> each.is(commit));
    }
}
