# Build with the JDK, run with the JRE, as a user without rights.
FROM maven:3.9-eclipse-temurin-21 AS bangun
WORKDIR /sumber
COPY .mvn .mvn
COPY pom.xml ./
COPY backend/pom.xml backend/
COPY frontend/pom.xml frontend/
COPY backend/src/main backend/src/main
COPY frontend/src/main frontend/src/main
RUN mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
 && cp frontend/target/lkjip-frontend-*.jar lkjip.jar \
 && java -Djarmode=tools -jar lkjip.jar extract --destination /aplikasi

FROM eclipse-temurin:21-jre
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin lkjip \
 && install -d -o lkjip -g lkjip /data
COPY --from=bangun /aplikasi /aplikasi
USER lkjip
WORKDIR /data
VOLUME /data
EXPOSE 8080
# Inside the container every address; what is published outside is the compose file's decision.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 LKJIP_DATA=/data
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 \
    && printf "GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 \
    && head -n 1 <&3 | grep -q " 200"'
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", \
  "--enable-native-access=ALL-UNNAMED", "-jar", "/aplikasi/lkjip.jar"]
