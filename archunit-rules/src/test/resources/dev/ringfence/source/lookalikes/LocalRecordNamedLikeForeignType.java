package shop.service;

class LocalRecordNamedLikeForeignType {
    Object run() {
        record OrderDesk(int limit) {}
        return new OrderDesk(1);
    }
}
