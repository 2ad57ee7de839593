package shop.argosy.local.service;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One node's place in the grid. On loopback alone and without multicast: members know each other by a list.
 *
 * @param port where it listens
 * @param seen where the others find it: the same port, unless something stands between them
 * @param members where all are found, itself included
 */
public record Grid(int port, int seen, List<Integer> members) {

    /** A split grid closes again within seconds of the first chance, where Hazelcast would wait for minutes. */
    String configuration() {
        return """
            <hazelcast xmlns="http://www.hazelcast.com/schema/config">
              <cluster-name>argosy-%1$d</cluster-name>
              <properties>
                <property name="hazelcast.socket.bind.any">false</property>
                <property name="hazelcast.phone.home.enabled">false</property>
                <property name="hazelcast.wait.seconds.before.join">1</property>
                <property name="hazelcast.merge.first.run.delay.seconds">10</property>
                <property name="hazelcast.merge.next.run.delay.seconds">5</property>
              </properties>
              <network>
                <public-address>127.0.0.1:%2$d</public-address>
                <port auto-increment="false">%3$d</port>
                <join><multicast enabled="false"/><auto-detection enabled="false"/>
                  <tcp-ip enabled="%4$s" connection-timeout-seconds="2">%5$s</tcp-ip>
                </join>
                <interfaces enabled="true"><interface>127.0.0.1</interface></interfaces>
              </network>
            </hazelcast>
            """.formatted(members.getFirst(), seen, port, members.size() > 1,
            members.stream().map("<member>127.0.0.1:%d</member>"::formatted).collect(Collectors.joining()));
    }
}
