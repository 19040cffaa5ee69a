// java 21
package shop.service;

class PatternVariableOfSwitchNamedLikeType {
    int of(Object any) {
        return switch (any) {
            case String OrderDesk when OrderDesk.isEmpty() -> OrderDesk.length();
            default -> 0;
        };
    }
}
