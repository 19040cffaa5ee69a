package shop.service;

class TypeVariableOfLocalClass {
    void run() {
        class Local<OrderDesk> {
            OrderDesk desk;
        }
    }
}
