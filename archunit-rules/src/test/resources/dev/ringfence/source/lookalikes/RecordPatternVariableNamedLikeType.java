// java 21
package shop.service;

record RecordPatternVariableNamedLikeType(String text) {
    static int of(Object any) {
        if (!(any instanceof RecordPatternVariableNamedLikeType(String OrderDesk))) {
            return 0;
        }
        return OrderDesk.length();
    }
}
