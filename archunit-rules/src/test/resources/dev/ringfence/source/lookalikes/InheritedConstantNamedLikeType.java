package shop.service;

import shop.quotes.Names;

class InheritedConstantNamedLikeType implements Names {
    int length() {
        return OrderDesk.length() + OrderState.length();
    }
}
