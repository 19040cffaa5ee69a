package shop.orders.erp;

import org.springframework.context.annotation.Bean;
import sap.conn.Mode;
import sap.conn.Table;

public class MethodThatMakesBean {
    @Bean
    public Table rows(Mode mode) {
        return new Table();
    }
}
