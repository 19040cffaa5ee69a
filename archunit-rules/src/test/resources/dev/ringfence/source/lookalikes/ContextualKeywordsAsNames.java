package shop.lookalikes;

class ContextualKeywordsAsNames {
    int record = 1, sealed = 2, permits = 3, when = 4, module = 5, open = 6, to = 7, with = 8, exports = 9;

    int record(int var) {
        int yield = var, requires = record(var);
        return record < sealed ? this.yield(yield) : permits;
    }

    int yield(int transitive) {
        return transitive;
    }
}
