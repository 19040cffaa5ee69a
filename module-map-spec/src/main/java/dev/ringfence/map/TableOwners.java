package dev.ringfence.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles who owns a table, by the map alone.
 *
 * <ol>
 *   <li>What the map ignores belongs to nobody.
 *   <li>Of the claims that fit, one without a star wins, then the one with more characters that are no stars; in a tie
 *       of a module with those that it holds, the innermost.
 *   <li>A name without a schema belongs to the claim without one, of claims that tie otherwise. Where all of them have
 *       schemas, and not the same, the name does not say which table it is.
 *   <li>Any other tie is contested.
 * </ol>
 */
final class TableOwners {

    private final ModuleMap map;
    private final Map<String, List<TableClaim>> claimsByName;
    private final List<TableClaim> claimsWithStars;

    TableOwners(ModuleMap map) {
        this.map = map;
        List<TableClaim> claims = map.modules().values().stream()
                .map(Module::tables)
                .flatMap(Collection::stream)
                .toList();
        this.claimsByName = claims.stream()
                .filter(claim -> claim.pattern().isExact())
                .collect(Collectors.groupingBy(
                        claim -> TableName.of(claim.pattern().text()).name()));
        this.claimsWithStars =
                claims.stream().filter(claim -> !claim.pattern().isExact()).toList();
    }

    Owner of(TableName table) {
        if (map.tables().ignores(table)) {
            return new Owner.NoTable();
        }
        List<TableClaim> best = bestFor(table);
        return best.isEmpty() ? new Owner.UnownedTable() : ownerAmong(best);
    }

    private List<TableClaim> bestFor(TableName table) {
        Comparator<TableClaim> saysMore = Comparator.comparing(
                        (TableClaim claim) -> claim.pattern().isExactFor(table))
                .thenComparing(claim -> claim.pattern().literalsFor(table))
                .thenComparing(claim ->
                        table.schema().isEmpty() && claim.pattern().schema().isEmpty());
        List<TableClaim> fitting = Stream.concat(
                        claimsByName.getOrDefault(table.name(), List.of()).stream(), claimsWithStars.stream())
                .filter(claim -> claim.pattern().matches(table))
                .toList();
        Optional<TableClaim> best = fitting.stream().max(saysMore);
        return fitting.stream()
                .filter(claim -> saysMore.compare(claim, best.orElseThrow()) == 0)
                .toList();
    }

    private Owner ownerAmong(List<TableClaim> best) {
        TableClaim claim = innermost(best);
        if (best.stream().allMatch(other -> claim.module().isWithin(other.module()))) {
            return new Owner.OwnedTable(map.module(claim.module()).orElseThrow(), claim);
        }
        return differInSchemas(best) ? new Owner.NoTable() : new Owner.ContestedTable(best);
    }

    private static boolean differInSchemas(List<TableClaim> claims) {
        return claims.stream().map(claim -> claim.pattern().schema()).distinct().count() > 1;
    }

    private static TableClaim innermost(List<TableClaim> claims) {
        TableClaim innermost = claims.get(0);
        for (TableClaim claim : claims) {
            boolean isDeeper = !claim.module().equals(innermost.module());
            innermost = isDeeper && claim.module().isWithin(innermost.module()) ? claim : innermost;
        }
        return innermost;
    }
}
