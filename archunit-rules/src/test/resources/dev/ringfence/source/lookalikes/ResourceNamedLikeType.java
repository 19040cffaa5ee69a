package shop.service;

class ResourceNamedLikeType {
    long run(java.util.stream.Stream<?> given) {
        try (var OrderDesk = given;
                var OrderState = OrderDesk.sequential()) {
            return OrderState.count();
        }
    }
}
