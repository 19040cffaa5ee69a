package shop.service;

interface TypeVariableOfInterface<OrderDesk, OrderState extends OrderDesk>
        extends java.util.function.Function<OrderDesk, OrderState> {}
